import pg from 'pg';

/** How long the database may take to let a connection go that it was told of, in milliseconds. */
const patience = 2000;

/**
 * A connection that is over soon after it was told to end. Its driver waits for the other side to close, and a database that
 * is stopped, or behind a network that swallows everything, never does: who waits for the end would wait with it.
 */
export class DatabaseClient extends pg.Client {
  override end(): Promise<void>;
  override end(callback: (error: Error) => void): void;
  override end(callback?: (error: Error) => void): Promise<void> | void {
    const { stream } = this.connection;
    const timer = setTimeout(() => stream.destroy(), patience);
    stream.once('close', () => clearTimeout(timer));
    return callback ? super.end(callback) : super.end();
  }
}
