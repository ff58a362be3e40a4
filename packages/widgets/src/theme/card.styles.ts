import { css } from '../internal/css.js';
import { cardScales } from './card-scale.js';
import { rolesOf } from './type.styles.js';

/** For elements that are cards, citations or lists: their roles, and what stands at the end of the heading's line. */
export const cardStyles = css`
  ${rolesOf(cardScales)}
  .top {
    display: flex;
    flex: none;
    justify-content: space-between;
    align-items: baseline;
  }
  .top > :not(h2) {
    flex: none;
    margin-inline-start: calc(var(--_space) * 2);
  }
`;
