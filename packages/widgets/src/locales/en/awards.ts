export const awards = {};
