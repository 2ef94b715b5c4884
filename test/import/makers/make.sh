#!/bin/sh
# Makes file.docx of each source with the program that the folder is named after: pandoc 2.17, LibreOffice 7.4.
set -e
cd "$(dirname "$0")"
for folder in pandoc*/; do
  pandoc "$folder"source.* -o "$folder"file.docx
done
soffice --headless --convert-to docx:'MS Word 2007 XML' --outdir libreoffice libreoffice/source.fodt
mv libreoffice/source.docx libreoffice/file.docx
