import { createBrowserHistory } from 'history';

// One for all roots of the page: the router's, the cart badge's and the toasts'.
export default createBrowserHistory();
