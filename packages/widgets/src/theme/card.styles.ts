import { css } from '../internal/css.js';
import { cardScales } from './card-scale.js';
import { rolesOf } from './type.styles.js';

/** The roles of cards, citations and lists, for elements that have some. */
export const cardStyles = css`
  ${rolesOf(cardScales)}
`;
