import Loadable from 'react-loadable'
import Loading from '../parts/Loading'

export const Home = Loadable({ loader: () => import('./Home'), loading: Loading })
