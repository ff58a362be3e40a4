/** What a renewal needs of the page around it. */
export interface RenewalOptions {
  /** The build that runs here. */
  readonly own: string;
  /** Runs a build behind the boards; whether it has painted one in its time. */
  readonly try: (build: string) => Promise<boolean>;
  /** The next visit shall get it. */
  readonly take: (build: string) => Promise<unknown>;
  /** It shall not be tried again. */
  readonly refuse: (build: string) => void;
  readonly wasRefused: (build: string) => boolean;
  /** Whether a visit would get this build, whole, at this moment. */
  readonly probe: (build: string) => Promise<boolean>;
  readonly reload: () => unknown;
  /** Told what people who look after the screen should know. */
  readonly say: (message: string) => void;
}

/**
 * Takes up a new build: it is tried behind the boards as soon as it is there, and loaded between two boards or in quiet
 * hours if it has painted a board. One that has not costs nothing on the screen, and is left alone.
 */
export class Renewal {
  private trying: string | undefined;
  private proved: string | undefined;
  private loading = false;

  constructor(private readonly options: RenewalOptions) {}

  /** A build that a visit could get from now on. */
  async found(build: string): Promise<void> {
    const { own, wasRefused, refuse, say } = this.options;
    if (build === own) this.proved = undefined;
    if ([own, this.trying, this.proved].includes(build) || wasRefused(build)) return;
    this.trying = build;
    const stands = await this.options.try(build);
    // A later one may have come in the meantime.
    if (this.trying !== build) return;
    this.trying = undefined;
    if (stands) this.proved = build;
    else {
      refuse(build);
      say(`The new build ${build} painted no board within a minute; ${own} stays.`);
    }
  }

  /** Nobody reads a board at this moment. Loads the new build if one has proved itself and can be had. */
  async between(): Promise<void> {
    const { proved, options } = this;
    if (proved === undefined || this.loading) return;
    this.loading = true;
    try {
      await options.take(proved);
      if (await options.probe(proved)) await options.reload();
    } finally {
      this.loading = false;
    }
  }
}
