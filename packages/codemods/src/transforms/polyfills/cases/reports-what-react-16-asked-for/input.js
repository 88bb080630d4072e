import "es6-map/implement";
import "es6-set/implement";
import "es6-symbol/implement";
import "raf/polyfill";
