import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import ErrorBoundary from '../../components/ErrorBoundary.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import Spinner from '../../components/Spinner.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import { loadHome } from '../../ducks/home.js';
import { knowsSection, sectionElement } from './sections/sectionFactories.js';
import './home.css';

class HomePage extends React.Component {
  static propTypes = {
    isStale: PropTypes.bool,
    loadHome: PropTypes.func.isRequired,
    problem: PropTypes.object,
    sections: PropTypes.arrayOf(
      PropTypes.shape({ id: PropTypes.string.isRequired, kind: PropTypes.string.isRequired }),
    ),
    userId: PropTypes.string,
  };

  static defaultProps = {
    isStale: false,
    problem: null,
    sections: [],
    userId: '',
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  componentDidMount() {
    this.props.loadHome();
  }

  componentDidUpdate(prevProps) {
    // Parts of the page are chosen for who is signed in.
    if (prevProps.userId !== this.props.userId) {
      this.props.loadHome();
    }
  }

  renderSections() {
    const { loadHome: retry, problem, sections } = this.props;
    const { t } = this.context.i18n;
    if (sections.length === 0 && problem) {
      return <ProblemNotice problem={problem} onRetry={retry} />;
    }
    if (sections.length === 0) {
      return <Spinner label={t('common.loading')} />;
    }
    return sections
      .filter(knowsSection)
      .map(section => <ErrorBoundary key={section.id}>{sectionElement(section)}</ErrorBoundary>);
  }

  render() {
    const { t } = this.context.i18n;
    return (
      <div className="home">
        <PageTitle tab="Used games">{t('home.title')}</PageTitle>
        <p className="home__intro quiet">{t('home.intro')}</p>
        {this.props.isStale && (
          <p className="notice notice--warn" role="status">
            {t('home.stale')}
          </p>
        )}
        {this.renderSections()}
      </div>
    );
  }
}

const mapStateToProps = state => ({
  ..._.pick(state.home, ['isStale', 'problem', 'sections']),
  userId: state.session.user ? state.session.user.id : '',
});

export default connect(mapStateToProps, { loadHome })(HomePage);
