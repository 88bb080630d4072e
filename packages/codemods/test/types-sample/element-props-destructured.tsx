// types: 16 17 18
import React, { ReactElement } from "react";

interface Props {
  trigger: ReactElement;
  icon?: JSX.Element;
}

export class Popover extends React.Component<Props, { open: boolean }> {
  state = { open: false };

  render() {
    const { trigger, icon } = this.props;
    const { onClick, ...rest } = trigger.props;
    return (
      <span data-size={icon ? icon.props.size : 0}>
        {React.createElement(trigger.type, { ...rest, onClick: () => onClick && onClick(this.state.open) })}
      </span>
    );
  }
}
