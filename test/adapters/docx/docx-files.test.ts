import { docxFiles } from '../../../src/adapters/docx/docx-files';
import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import { describeDocumentFiles } from '../../contracts/document-files.contract';

describeDocumentFiles('docxFiles over fflate', () => docxFiles(fflateCodec));
describeDocumentFiles('docxFiles over zlib', () => docxFiles(nodeZipCodec));
