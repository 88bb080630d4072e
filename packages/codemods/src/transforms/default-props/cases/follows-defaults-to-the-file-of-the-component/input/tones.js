export default { dark: 'dark' };
