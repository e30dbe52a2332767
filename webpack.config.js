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

/** Where the add-in's pages are put: the manifest names this address and no other. */
const origin = (process.env.VEKHA_ORIGIN ?? manifestOrigin()).replace(/\/+$/, '');
const { version } = require('./package.json');
const office = path.resolve(__dirname, 'node_modules/@microsoft/office-js');

/** Not to be made smaller: Microsoft's files may not be changed, and the first page's script is for old browsers. */
const asItIs = { minimized: true };

/** The add-in: one folder to be put on a web server, with Microsoft's library as it came from its package. */
const excel = {
  name: 'excel',
  cache,
  mode: 'production',
  target: ['web', 'es2022'],
  entry: {
    pane: './src/pane/main.tsx',
    commands: './src/commands/main.ts',
    message: './src/commands/message/main.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist/excel'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: { rules: [typescript] },
  resolve,
  plugins: [
    excelPage('index.html', 'src/pane/index.html', 'pane'),
    excelPage('commands.html', 'src/commands/commands.html', 'commands'),
    excelPage('message.html', 'src/commands/message/message.html', 'message'),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'assets/pages', info: asItIs },
        { from: 'manifest.xml', transform: (content) => builtManifest(String(content)) },
        ...['office.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-web-16.00.js', 'excel-ios-16.00.js'].map(
          officeFile,
        ),
        ...['o15apptofilemappingtable.js', 'ru-ru', 'en-us', 'telemetry', 'ariatelemetry'].map(officeFile),
        { from: path.join(office, 'LICENSE.md'), to: 'office' },
        { from: 'assets/office-notice.txt', to: 'office/NOTICE.txt' },
      ],
    }),
  ],
  devtool: false,
  performance: false,
};

function officeFile(name) {
  const to = path.extname(name) === '' ? `office/${name}` : 'office';
  return { from: path.join(office, 'dist', name), to, info: asItIs };
}

function excelPage(filename, template, chunk) {
  return new HtmlPlugin({
    filename,
    template,
    chunks: [chunk],
    scriptLoading: 'defer',
    templateParameters: { version },
  });
}

function manifestOrigin() {
  return 'https://localhost:3000';
}

function builtManifest(manifest) {
  return manifest
    .replaceAll(manifestOrigin(), origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

module.exports = [cli, workbench, excel];
