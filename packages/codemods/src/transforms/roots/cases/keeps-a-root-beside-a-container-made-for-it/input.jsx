import React from 'react';
import ReactDOM from 'react-dom';

export default function confirm(question) {
  return new Promise((resolve) => {
    const div = document.createElement('div');
    document.body.appendChild(div);

    const answer = (value) => {
      ReactDOM.unmountComponentAtNode(div);
      document.body.removeChild(div);
      resolve(value);
    };

    ReactDOM.render(<button className="yes" onClick={() => answer(true)}>{question}</button>, div);
  });
}

export function notify(text) {
  const div = document.createElement('div');
  document.body.appendChild(div);
  ReactDOM.render(<p>{text}</p>, div);
}
