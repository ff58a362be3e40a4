import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps a stage's drawing inside its tile by leaving things out in a stated order: as long as what is marked
 * `data-fits` overflows, `data-dropped` on the frame counts up from 1 to the mark's own value, and the widget's styles
 * say what goes at each step. Each step keeps the ones before it: `[data-dropped~='2']` holds from the second on.
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
    const root = this.host.shadowRoot;
    const frame = root?.querySelector<HTMLElement>('.floor');
    const room = root?.querySelector<HTMLElement>('[data-fits]');
    if (!frame) return;
    delete frame.dataset.dropped;
    const steps = room && this.wanted() ? Number(room.dataset.fits) : 0;
    for (let step = 1; room && step <= steps && overflows(room); step += 1)
      frame.dataset.dropped = `${frame.dataset.dropped ?? ''} ${step}`;
  };
}

/** A pixel's grace: sizes are rounded where they are compared. */
const overflows = (room: HTMLElement) =>
  room.scrollHeight > room.clientHeight + 1 || room.scrollWidth > room.clientWidth + 1;
