import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';

let count = 0;

/** A few words below what they explain, while it is pointed at or has the focus. */
export default class Tooltip extends React.Component {
  static propTypes = {
    children: PropTypes.element.isRequired,
    text: PropTypes.string.isRequired,
  };

  constructor(props) {
    super(props);
    this.state = { isShown: false, left: 0, top: 0 };
    this.id = `tooltip-${++count}`;
    this.layer = document.createElement('div');
  }

  componentDidMount() {
    document.body.appendChild(this.layer);
    this.target = ReactDOM.findDOMNode(this);
    this.target.addEventListener('mouseenter', this.show);
    this.target.addEventListener('mouseleave', this.hide);
    this.target.addEventListener('focusin', this.show);
    this.target.addEventListener('focusout', this.hide);
  }

  componentWillUnmount() {
    this.target.removeEventListener('mouseenter', this.show);
    this.target.removeEventListener('mouseleave', this.hide);
    this.target.removeEventListener('focusin', this.show);
    this.target.removeEventListener('focusout', this.hide);
    document.body.removeChild(this.layer);
  }

  show = () => {
    const box = this.target.getBoundingClientRect();
    this.setState({
      isShown: true,
      left: box.left + window.pageXOffset,
      top: box.bottom + window.pageYOffset + 6,
    });
  };

  hide = () => {
    this.setState({ isShown: false });
  };

  render() {
    const { children, text } = this.props;
    const { isShown, left, top } = this.state;
    return (
      <span className="tooltip-anchor">
        {React.cloneElement(children, { 'aria-describedby': isShown ? this.id : undefined })}
        {ReactDOM.createPortal(
          isShown && (
            <span className="tooltip" id={this.id} role="tooltip" style={{ left, top }}>
              {text}
            </span>
          ),
          this.layer,
        )}
      </span>
    );
  }
}
