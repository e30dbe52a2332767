/** What a road map from the clipboard is called where files are called by their names; workbooks are in Russian only. */
export const clipboardName = 'буфер обмена';
