/** Words of `floor-purpose`. */
export const purpose = {
  heading: 'Our purpose',
  since: (when: string) => `since ${when}`,
  empty: 'No purpose written down yet.',
};
