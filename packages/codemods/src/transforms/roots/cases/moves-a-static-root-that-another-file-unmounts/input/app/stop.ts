import { unmountComponentAtNode } from 'react-dom';

export const stop = () => unmountComponentAtNode(document.getElementById('root')!);
