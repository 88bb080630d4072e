import React from 'react';
import { Locale } from './locale';
import { withLocale, withZone } from './with-locale';

const Show = withZone(withLocale(({ locale, zone }) => <i>{locale} {zone}</i>));

export default () => <Locale locale="nl"><Show /></Locale>;
