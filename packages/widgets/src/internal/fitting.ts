import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps a stage's drawing inside its tile by leaving things out in a stated order: as long as what is marked
 * `data-fits` is larger than its room, `data-dropped` counts up from 1 to the mark's own value, and the styles say what
 * goes at each step. Nothing is shrunk or cut.
 */
export class Fitting implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly wanted: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.fit);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.fit);
  }

  hostUpdated(): void {
    this.fit();
  }

  private readonly fit = (): void => {
    const room = this.host.shadowRoot?.querySelector<HTMLElement>('[data-fits]');
    if (!room) return;
    delete room.dataset.dropped;
    const steps = this.wanted() ? Number(room.dataset.fits) : 0;
    for (let step = 1; step <= steps && overflows(room); step += 1) room.dataset.dropped = String(step);
  };
}

/** A pixel's grace: sizes are rounded where they are compared. */
const overflows = (room: HTMLElement) =>
  room.scrollHeight > room.clientHeight + 1 || room.scrollWidth > room.clientWidth + 1;
