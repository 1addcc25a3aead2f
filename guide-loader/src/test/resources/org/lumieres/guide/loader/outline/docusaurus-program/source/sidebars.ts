import {readdirSync} from 'fs';
export default {docs: [...readdirSync('docs').map((f) => f.slice(3)), `x${1 + 1}`]} satisfies SidebarsConfig;
