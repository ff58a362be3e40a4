// Reads Parquet into a part's table. A column of records or lists is walked like JSON.
import type { Database } from '../build/database.js';
import { identifier, literal } from '../build/sql.js';
import type { ReadableFile } from './delimited.js';
import { insertWalked } from './json.js';
import { insertRows, namesIn, requireColumns, type ReadResult, type Target } from './target.js';

export async function readParquet(
  database: Database,
  target: Target,
  file: ReadableFile,
): Promise<ReadResult> {
  const from = `read_parquet(${literal(file.path)})`;
  const columns = await database.rows<{ column_name: string; column_type: string }>(`DESCRIBE FROM ${from}`);
  const nested = (type: string) => /^(STRUCT|MAP)|\[\d*\]$/.test(type);
  const flat = new Set(columns.filter((c) => !nested(c.column_type)).map((c) => c.column_name));
  if (namesIn(target).every((name) => flat.has(name))) {
    const column = (name: string) => `${identifier(name)}::VARCHAR`;
    await insertRows(database, target, file.index, { from, record: 'row_number() OVER ()', column });
    return { broken: [], warnings: [] };
  }
  if (columns.every((c) => flat.has(c.column_name))) requireColumns(target, file.name, [...flat]);
  await database.run(
    `CREATE OR REPLACE TABLE "walk 0" AS SELECT row_number() OVER ()::INTEGER AS record, to_json(t) AS j0 FROM ${from} AS t`,
  );
  return { broken: [], warnings: await insertWalked(database, target, file) };
}
