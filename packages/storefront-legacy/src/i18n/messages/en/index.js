import category from './category.js';
import common from './common.js';
import home from './home.js';
import product from './product.js';
import search from './search.js';
import shell from './shell.js';

export default { category, common, home, product, search, shell };
