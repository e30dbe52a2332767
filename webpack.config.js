const path = require('node:path');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // Types are checked by `npm run check`; a build only strips them.
  use: { loader: 'ts-loader', options: { transpileOnly: true } },
};

/** The command line: one file for Node, without anything to install beside it. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'vekha.js' },
  module: { rules: [typescript] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // The bundle finds the samples from where it lies.
  node: { __dirname: false },
  optimization: { minimize: false },
  devtool: false,
  performance: false,
};

module.exports = [cli];
