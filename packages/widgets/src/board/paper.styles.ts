import { css } from '../internal/css.js';

/**
 * A board on a sheet of paper. Its drawing was laid out before (paper.ts); here its unit becomes a share of the sheet, or
 * of the column that the board stands in, and notes take the rest.
 */
export const paperStyles = css`
  .notes {
    display: none;
  }
  :host([printing]) {
    width: 100%;
    page-break-inside: avoid;
  }
  :host([printing]) .floor {
    flex: none;
    width: calc(var(--floor-unit) * var(--_wide));
    height: calc(var(--floor-unit) * var(--_high));
    padding: 0 !important;
  }
  @media print {
    :host {
      --_card-shadow: none;
      background: none;
    }
    .floor,
    .card,
    .header {
      background: none;
    }
    .header {
      color: var(--_ink);
      border-bottom: 2px solid var(--_ink);
    }
    :host([printing]) {
      display: flex;
      flex-direction: column;
    }
    :host([printing]) .floor {
      --floor-unit: calc(100vw / var(--_wide)) !important;
    }
    .notes {
      display: block;
      flex: 1 1 0;
      overflow: hidden;
      padding: 3mm 4mm 0;
      color: var(--_quiet);
      font: 500 3.5mm/1.25 var(--floor-font, inherit);
    }
    .line {
      height: 8mm;
      border-bottom: 0.2mm solid var(--_rule);
    }
    @supports (width: 1cqw) {
      :host([printing]) {
        container-type: inline-size;
      }
      :host([printing]) .floor {
        --floor-unit: calc(100cqw / var(--_wide)) !important;
      }
      :host([printing]:not([stage])) .notes {
        flex: none;
        height: 12cqw;
      }
      :host([stage][printing]) {
        container-type: size;
      }
      :host([stage][printing]) .floor {
        --floor-unit: min(calc(100cqw / var(--_wide)), calc(100cqh / var(--_high))) !important;
      }
      /* An upright board keeps its notes beside it. */
      :host([stage][printing='portrait']) {
        flex-direction: row;
      }
      :host([stage][printing='portrait']) .floor {
        --floor-unit: min(calc(78cqw / var(--_wide)), calc(100cqh / var(--_high))) !important;
      }
    }
  }
`;
