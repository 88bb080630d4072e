export const shared = { d: 4, g: 7 };
