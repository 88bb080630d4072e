import React from 'react';

const Icon = props => <svg width={props.size} className={`icon ${props.className}`}>{props.children}</svg>;
Icon.defaultProps = {
  size: '16px',
  className: '',
  hidden: false,
};

function Title(props) {
  const heading = () => props.text.toUpperCase();
  return <h1 onClick={props.onClick}>{heading()}{props.icon}</h1>;
}
Title.defaultProps = { text: 'untitled' };

const icon = <Icon />;
// Its parameter cannot be called `icon`, since that means something else in here.
function Labelled(props) {
  return <span>{icon}{props.icon}{props.text}</span>;
}
Labelled.defaultProps = { text: 'label', icon: 'i' };

export default () => <div><Icon>p</Icon><Title icon={icon} /><Labelled /></div>;
