import { unmountAt } from './react-roots';

export const stop = () => unmountAt(document.getElementById('root')!);
