import React from 'react';

export default React.createContext({ chosen: '', id: '' });
