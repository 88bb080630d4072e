import hoistStatics from 'hoist-non-react-statics';
import PropTypes from 'prop-types';
import React from 'react';

/**
 * Keeps what is typed into a form, sends it once at a time and remembers why it was refused.
 * `send(values, props)` returns a promise that rejects with a Problem.
 */
export default function withFormState(initialValues, send) {
  return function enhance(Form) {
    class FormState extends React.Component {
      constructor(props) {
        super(props);
        this.state = { isSending: false, problem: null, values: { ...initialValues, ...props.initialValues } };
        this.setters = {};
        this.submit = this.submit.bind(this);
        this.setter = this.setter.bind(this);
        this.errorOf = this.errorOf.bind(this);
      }

      componentDidMount() {
        this.isHere = true;
      }

      componentWillUnmount() {
        this.isHere = false;
      }

      setter(name) {
        if (!this.setters[name]) {
          this.setters[name] = value => this.setState(({ values }) => ({ values: { ...values, [name]: value } }));
        }
        return this.setters[name];
      }

      errorOf(name) {
        const { problem } = this.state;
        if (!problem) {
          return '';
        }
        return (problem.messageFor && problem.messageFor(name)) || '';
      }

      finish(state) {
        if (this.isHere) {
          this.setState({ isSending: false, ...state });
        }
      }

      submit(event) {
        event.preventDefault();
        if (this.state.isSending) {
          return;
        }
        this.setState({ isSending: true, problem: null });
        send(this.state.values, this.props).then(
          () => this.finish({ values: { ...initialValues } }),
          problem => this.finish({ problem }),
        );
      }

      render() {
        const { isSending, problem, values } = this.state;
        const { errorOf, setter, submit } = this;
        return <Form {...this.props} form={{ errorOf, isSending, problem, setter, submit, values }} />;
      }
    }

    FormState.displayName = `withFormState(${Form.displayName || Form.name})`;
    FormState.propTypes = { initialValues: PropTypes.object };
    FormState.defaultProps = { initialValues: {} };

    return hoistStatics(FormState, Form, { contextTypes: true });
  };
}
