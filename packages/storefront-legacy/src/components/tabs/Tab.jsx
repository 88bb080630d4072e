import PropTypes from 'prop-types';
import React, { useContext } from 'react';
import TabsContext from './TabsContext.js';

export default function Tab({ children, className, name }) {
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
