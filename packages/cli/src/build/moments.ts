// How the builder reads days and moments from text, and writes them, as SQL.
import { identifier, literal } from './sql.js';

const date = String.raw`\d{4}-\d{2}-\d{2}`;
const compact = String.raw`\d{8}`;
const time = String.raw`[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?`;
const zone = String.raw` ?(Z|z|UTC|[+-]\d{2}(:?\d{2})?)`;

/** DuckDB makes a calendar for every row whose zone is a column: ten times slower than a choice among constants. */
const byZone = (zones: readonly string[], time: string) =>
  `CASE zone ${zones.map((zone) => `WHEN ${literal(zone)} THEN timezone(${literal(zone)}, ${time})`).join(' ')} END`;

/**
 * Macros that the queries of the parts use. `said` is a text, `zone` one of the zones (IANA), for texts that name none.
 * - local_time(said, zone): the civil time in the zone; NULL where the text is neither a day nor a moment
 * - exact_time(said, its_local_time, zone): the moment; NULL for a day without a time
 * - first_moment(exact_time, local_time, zone): the moment, or the one at which the day begins
 * - written_moment(moment, zone): RFC 3339 with the zone's offset
 * - written_when(exact_time, local_time, zone): the moment or the day, as the contract writes it
 */
export const momentMacros = (zones: readonly string[]): string[] =>
  [
    `in_zone(moment, zone) AS ${byZone(zones, 'moment')}`,
    `from_zone(local, zone) AS ${byZone(zones, 'local')}`,
    `is_zoned(said) AS regexp_full_match(said, '${date}${time}${zone}')`,
    `in_range(t) AS CASE WHEN year(t) BETWEEN 1000 AND 9999 THEN t END`,
    `local_time(said, zone) AS in_range(CASE
       WHEN regexp_full_match(said, '${date}(${time})?') THEN try_cast(said AS TIMESTAMP)
       WHEN is_zoned(said) THEN in_zone(try_cast(said AS TIMESTAMPTZ), zone)
       WHEN regexp_full_match(said, '${compact}') THEN try_strptime(said, '%Y%m%d')
     END)`,
    `exact_time(said, local, zone) AS CASE
       WHEN length(said) <= 10 THEN NULL
       WHEN is_zoned(said) THEN try_cast(said AS TIMESTAMPTZ)
       ELSE from_zone(local, zone)
     END`,
    `first_moment(exact, local, zone) AS coalesce(exact, from_zone(local, zone))`,
    `written_offset(minutes) AS
       CASE WHEN minutes < 0 THEN '-' ELSE '+' END || printf('%02d:%02d', abs(minutes) // 60, abs(minutes) % 60)`,
    `written_local(local, moment) AS
       strftime(local, '%Y-%m-%dT%H:%M:%S')
       || CASE WHEN epoch_us(local) % 1000000 = 0 THEN '' ELSE rtrim(strftime(local, '.%f'), '0') END
       || written_offset(((epoch_us(local) - epoch_us(moment)) // 60000000)::INTEGER)`,
    `written_moment(moment, zone) AS written_local(in_zone(moment, zone), moment)`,
    `written_when(exact, local, zone) AS
       CASE WHEN exact IS NULL THEN strftime(local, '%Y-%m-%d') ELSE written_moment(exact, zone) END`,
  ].map((macro) => `CREATE OR REPLACE MACRO ${macro}`);

/** SQL: a query with, for each text column X, X_local and X_exact beside it. The query has a column `zone`. */
export function dated(query: string, columns: readonly string[]): string {
  const column = (name: string, ending: string) => identifier(`${name}_${ending}`);
  const locals = columns.map((name) => `, local_time(${identifier(name)}, zone) AS ${column(name, 'local')}`);
  const exacts = columns.map(
    (name) => `, exact_time(${identifier(name)}, ${column(name, 'local')}, zone) AS ${column(name, 'exact')}`,
  );
  return `SELECT *${exacts.join('')} FROM (SELECT *${locals.join('')} FROM (${query}))`;
}

/** A column's text with slashes between digits made hyphens and, with a format, rewritten as ISO 8601 where it fits. */
export function isoText(column: string, format: string | undefined): string {
  const hyphens = String.raw`regexp_replace(${column}, '^(\d{4})/(\d{2})/(\d{2})', '\1-\2-\3')`;
  const plain = `CASE substr(${column}, 5, 1) WHEN '/' THEN ${hyphens} ELSE ${column} END`;
  if (format === undefined) return plain;
  const read = `try_strptime(${column}, ${literal(format)})`;
  const zoned = format.includes('%z') || format.includes('%Z');
  const timed = /%[HIXcfs]/.test(format);
  const written = zoned ? '%Y-%m-%dT%H:%M:%S.%fZ' : timed ? '%Y-%m-%dT%H:%M:%S.%f' : '%Y-%m-%d';
  return `coalesce(strftime(${read}, '${written}'), ${plain})`;
}
