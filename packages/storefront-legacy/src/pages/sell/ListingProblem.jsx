import PropTypes from 'prop-types';
import React from 'react';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import { i18nShape } from '../../constants/propShapes.js';

export default function ListingProblem({ onReload, problem, wrong }, { i18n: { t } }) {
  if (wrong > 0) {
    return (
      <p className="notice notice--bad" role="alert">
        {t('sell.wrong', { count: wrong })}
      </p>
    );
  }
  if (!problem) {
    return null;
  }
  if (problem.code !== 'version_conflict') {
    return <ProblemNotice problem={problem} />;
  }
  return (
    <div className="notice notice--bad stack" role="alert">
      <h2>{t('sell.conflictTitle')}</h2>
      <p>{problem.detail}</p>
      <button className="button button--small" type="button" onClick={onReload}>
        {t('sell.loadLatest')}
      </button>
    </div>
  );
}

ListingProblem.propTypes = {
  onReload: PropTypes.func,
  problem: PropTypes.object,
  wrong: PropTypes.number,
};

ListingProblem.defaultProps = {
  onReload: null,
  problem: null,
  wrong: 0,
};

ListingProblem.contextTypes = {
  i18n: i18nShape,
};
