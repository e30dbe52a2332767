const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // Types are checked by `npm run check`; a build only strips them.
  use: { loader: 'ts-loader', options: { transpileOnly: true } },
};
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line: one file for Node, without anything to install beside it. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'vekha.js' },
  module: { rules: [typescript] },
  resolve,
  // The bundle finds the samples from where it lies.
  node: { __dirname: false },
  optimization: { minimize: false },
  devtool: false,
  performance: false,
};

/** What was built before is not built again; the icons alone are 18 MB to look through. */
const cache = { type: 'filesystem', buildDependencies: { config: [__filename] } };

/** The workbench: static files for any web server, or a folder opened from one. */
const workbench = {
  name: 'workbench',
  cache,
  mode: 'production',
  target: ['web', 'es2022'],
  entry: './src/workbench/main.tsx',
  output: {
    path: path.resolve(__dirname, 'dist/workbench'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: { rules: [typescript] },
  resolve,
  plugins: [
    new HtmlPlugin({ template: 'src/workbench/index.html', scriptLoading: 'defer' }),
    new CopyPlugin({ patterns: [{ from: 'assets/samples', to: 'samples' }] }),
  ],
  devtool: false,
  performance: false,
};

module.exports = [cli, workbench];
