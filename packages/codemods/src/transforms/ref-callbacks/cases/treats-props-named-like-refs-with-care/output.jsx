import React from "react";

export default class Page extends React.Component {
  setTarget = (target) => { this.target = target; };

  render() {
    const { getInputProps } = this.props;
    return (
      <div>
        <Button innerRef={(el) => { this.button = el; }} />
        <Button innerRef={this.setTarget} otherRef={this.setTarget} />
        <Field inputRef={(el) => this.props.register(el)} />
        <Field useRef={() => 1} renderRef={(ref) => <b ref={ref} />} />
        <input {...getInputProps({ ref: (el) => { this.input = el; } })} />
      </div>
    );
  }
}
