// The embedded DuckDB: opened late, because loading it takes longer than all other commands together.
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export class Database {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** An empty database in memory; what doesn't fit goes to `scratch`, a folder that the caller removes. */
  static async open(scratch: string): Promise<Database> {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', {
      temp_directory: scratch,
      // Everything needed is built in. Nothing is ever fetched.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    const database = new Database(instance, connection);
    await database.run("SET TimeZone = 'UTC'");
    return database;
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** The rows of a query. Select only texts, INTEGER, DOUBLE and BOOLEAN: those arrive as plain JavaScript values. */
  async rows<Row extends object>(sql: string): Promise<Row[]> {
    const result = await this.connection.runAndReadAll(sql);
    return result.getRowObjectsJS() as unknown as Row[];
  }

  /** Makes macros known to the queries that follow. */
  async define(macros: readonly string[]): Promise<void> {
    for (const macro of macros) await this.run(macro);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
