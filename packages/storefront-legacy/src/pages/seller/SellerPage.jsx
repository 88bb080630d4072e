import React from 'react';
import { Link } from 'react-router-dom';
import PageTitle from '../../components/PageTitle.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import requireSession from '../../hocs/requireSession.jsx';
import ListingsSection from './ListingsSection.jsx';
import ReportSection from './report/ReportSection.jsx';

class SellerPage extends React.Component {
  render() {
    const { t } = this.context.i18n;
    return (
      <div className="stack">
        <PageTitle
          aside={
            <Link className="button button--primary" to="/sell">
              {t('seller.sellAnother')}
            </Link>
          }
        >
          {t('seller.title')}
        </PageTitle>
        <ListingsSection />
        <ReportSection />
      </div>
    );
  }
}

SellerPage.contextTypes = {
  i18n: i18nShape,
};

export default requireSession(SellerPage);
