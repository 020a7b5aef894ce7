/** XML for the readers of tests. */
import { SaxesParser, type SaxesTagNS } from 'saxes';

type Handler = (tag: SaxesTagNS, value: (name: string) => string) => void;

/** Throws where a part is not well-formed XML. */
export function parseXml(
  xml: string,
  open: Handler = () => {},
  close: (name: string) => void = () => {},
  text: (text: string) => void = () => {},
): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const value = (name: string) => {
      const attribute = tag.attributes[name];
      return typeof attribute === 'object' ? attribute.value : '';
    };
    open(tag, value);
  });
  parser.on('closetag', (tag) => close(tag.name));
  parser.on('text', text);
  parser.write(xml).close();
}
