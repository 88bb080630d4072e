import PropTypes from 'prop-types';
import React from 'react';
import withI18n from '../hocs/withI18n.jsx';
import CartAnnouncer from './CartAnnouncer.jsx';
import Footer from './Footer.jsx';
import Header from './Header.jsx';
import PlatformNav from './PlatformNav.jsx';

function PlainSkipLink({ t, target }) {
  return (
    <a className="skip-link" href={`#${target}`}>
      {t('shell.skip')}
    </a>
  );
}

PlainSkipLink.propTypes = {
  t: PropTypes.func.isRequired,
  target: PropTypes.string,
};

PlainSkipLink.defaultProps = {
  target: 'content',
};

const SkipLink = withI18n(PlainSkipLink);

export default class Layout extends React.Component {
  static propTypes = {
    children: PropTypes.node.isRequired,
  };

  render() {
    return (
      <div className="site">
        <SkipLink target="content" />
        <Header />
        <PlatformNav />
        <main className="site-main" id="content" tabIndex={-1}>
          {this.props.children}
        </main>
        <Footer />
        <CartAnnouncer />
      </div>
    );
  }
}
