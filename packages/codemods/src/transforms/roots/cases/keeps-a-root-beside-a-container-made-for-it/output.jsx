import React from 'react';
import { createRoot } from 'react-dom/client';

export default function confirm(question) {
  return new Promise((resolve) => {
    const div = document.createElement('div');
    const root = createRoot(div);
    document.body.appendChild(div);

    const answer = (value) => {
      root.unmount();
      document.body.removeChild(div);
      resolve(value);
    };

    root.render(<button className="yes" onClick={() => answer(true)}>{question}</button>);
  });
}

export function notify(text) {
  const div = document.createElement('div');
  document.body.appendChild(div);
  createRoot(div).render(<p>{text}</p>);
}
