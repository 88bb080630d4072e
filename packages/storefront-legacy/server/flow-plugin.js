import removeTypes from 'flow-remove-types';

/** Strips Flow's types from the few files that begin with its pragma. */
export default function flow() {
  return {
    name: 'flow',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.jsx?$/.test(id.split('?')[0]) || !/^\s*(\/\/|\/\*+)\s*@flow/.test(code)) return null;
      return { code: removeTypes(code, { pretty: true }).toString(), map: null };
    },
  };
}
