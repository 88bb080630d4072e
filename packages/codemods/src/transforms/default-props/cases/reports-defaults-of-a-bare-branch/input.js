import React from 'react';

export const Late = (props) => <i>{props.text}</i>;
if (process.env.NODE_ENV !== 'test') Late.defaultProps = { text: 'late' };

export default Late;
