window.A = createReactClass({ render: function () { return null; } });
