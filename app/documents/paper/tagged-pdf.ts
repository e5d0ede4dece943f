import "server-only";
import PDFDocument from "pdfkit";
import { language } from "@/app/ui/language";

const forXml: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A PDF that says of itself what PDF/UA asks for. */
export class TaggedPdf extends PDFDocument {
  constructor(title: string, at: string) {
    super({
      size: "A4",
      margin: 0,
      pdfVersion: "1.7",
      subset: "PDF/UA",
      tagged: true,
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: true,
      font: "",
      info: { Title: title, CreationDate: new Date(at) },
    });
  }

  /** PDFKit puts the title into the XML of a file as it is; people put into a title what they like. */
  override endMetadata() {
    this.info.Title = this.info.Title.replace(/[&<>]/g, (sign) => forXml[sign] ?? sign);
    super.endMetadata();
  }
}
