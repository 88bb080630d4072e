import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../constants/propShapes.js';

/** What went wrong in the server's words, with a way to try again where there is one. */
class ProblemNotice extends React.Component {
  render() {
    const { onRetry, problem } = this.props;
    if (!problem) {
      return null;
    }
    return (
      <div className="notice notice--bad" role="alert">
        <p>{problem.detail || problem.message}</p>
        {onRetry && (
          <p>
            <button className="button button--small" type="button" onClick={onRetry}>
              {this.context.i18n.t('common.tryAgain')}
            </button>
          </p>
        )}
      </div>
    );
  }
}

ProblemNotice.propTypes = {
  onRetry: PropTypes.func,
  problem: PropTypes.shape({ detail: PropTypes.string, message: PropTypes.string }),
};

ProblemNotice.defaultProps = {
  onRetry: null,
  problem: null,
};

ProblemNotice.contextTypes = {
  i18n: i18nShape,
};

export default ProblemNotice;
