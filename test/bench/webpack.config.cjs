const path = require('node:path');
const [cli] = require('../../webpack.config.js');

/** The bench measures the command line as it is shipped, so both are built afresh; rival libraries stay outside. */
const bench = {
  ...cli,
  name: 'bench',
  entry: './test/bench/main.ts',
  output: { path: path.resolve(__dirname, '../../dist/bench'), filename: 'bench.js' },
  externals: { exceljs: 'commonjs exceljs', '@e965/xlsx': 'commonjs @e965/xlsx' },
};

module.exports = [cli, bench];
