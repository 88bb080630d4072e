import PropTypes from 'prop-types';
import React, { useCallback, useContext, useRef, useState } from 'react';
import './tabs.css';

const TabsContext = React.createContext({ chosen: '', id: '' });

export function Tab({ children, className, name }) {
  const { chosen, id } = useContext(TabsContext);
  return (
    <div
      className={className}
      id={`${id}-panel-${name}`}
      role="tabpanel"
      aria-labelledby={`${id}-tab-${name}`}
      hidden={name !== chosen}
    >
      {children}
    </div>
  );
}

Tab.propTypes = {
  children: PropTypes.node.isRequired,
  className: PropTypes.string,
  name: PropTypes.string.isRequired,
  // Read by Tabs, which draws the button.
  title: PropTypes.string.isRequired,
};

Tab.defaultProps = {
  className: 'tabs__panel',
};

/** Tabs whose panels all stay in the page; the arrow keys go from one to the next. */
export default function Tabs({ children, id, label }) {
  const tabs = React.Children.toArray(children);
  const [chosen, setChosen] = useState(tabs[0].props.name);
  const list = useRef(null);

  const handleKeyDown = useCallback(
    event => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) {
        return;
      }
      const names = tabs.map(tab => tab.props.name);
      const next = names[(names.indexOf(chosen) + step + names.length) % names.length];
      setChosen(next);
      list.current.querySelector(`#${id}-tab-${next}`).focus();
    },
    [chosen, id, tabs],
  );

  return (
    <TabsContext.Provider value={{ chosen, id }}>
      <div className="tabs">
        <div className="tabs__list" role="tablist" aria-label={label} ref={list} onKeyDown={handleKeyDown}>
          {tabs.map(({ props: { name, title } }) => (
            <button
              key={name}
              className="tabs__tab"
              id={`${id}-tab-${name}`}
              type="button"
              role="tab"
              aria-controls={`${id}-panel-${name}`}
              aria-selected={name === chosen}
              tabIndex={name === chosen ? 0 : -1}
              onClick={() => setChosen(name)}
            >
              {title}
            </button>
          ))}
        </div>
        {tabs}
      </div>
    </TabsContext.Provider>
  );
}

Tabs.propTypes = {
  children: PropTypes.node.isRequired,
  id: PropTypes.string,
  label: PropTypes.string.isRequired,
};

Tabs.defaultProps = {
  id: 'tabs',
};
