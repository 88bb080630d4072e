import Loading from '../parts/Loading'
import { lazyWithLoading } from '../lazy-with-loading'

export const Home = lazyWithLoading({ loader: () => import('./Home'), loading: Loading })
