package tongbao.document.sign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import tongbao.document.SignaturePlace;
import tongbao.document.WholeFile;
import tongbao.document.problem.PrintException;

/// Signs a PDF in the shape of PAdES (ETSI EN 319 142, baseline B): SHA-256, the certificate bound into what is signed,
/// over every byte of the file. The signature is appended; what was there stays as it was.
public final class PdfSignature {
    private static final int ROOM = 20_000;

    private PdfSignature() {}

    /// Signs `file` in its place, in the field over name and date if that is still empty. Any thread.
    ///
    /// @param reason as readers show it
    /// @throws PrintException.BadKey if the key cannot sign
    /// @throws IOException if the file cannot be read or written; it is then as it was
    public static void sign(Path file, SigningKey key, String reason, Instant now) throws IOException {
        try (var document = Loader.loadPDF(file.toFile());
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setName(key.chain().getFirst().getSubjectX500Principal().getName());
            signature.setReason(reason);
            var time = Calendar.getInstance(TimeZone.getTimeZone("Asia/Shanghai"));
            time.setTimeInMillis(now.toEpochMilli());
            signature.setSignDate(time);
            place(document).ifPresent(field -> field.getCOSObject().setItem(COSName.V, signature));
            document.addSignature(signature, content -> signed(content, key), options);
            WholeFile.write(file, out -> {
                document.saveIncremental(out);
                return true;
            });
        }
    }

    private static Optional<PDSignatureField> place(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null); // as it is, without fonts nobody uses
        return form != null
                        && form.getField(SignaturePlace.NAME) instanceof PDSignatureField field
                        && field.getSignature() == null
                ? Optional.of(field)
                : Optional.empty();
    }

    private static byte[] signed(InputStream content, SigningKey key) throws IOException {
        try {
            var certificate = key.chain().getFirst();
            var signer = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            var attributes = new DefaultSignedAttributeTableGenerator(bound(certificate.getEncoded()));
            // PAdES: the time stands in the PDF and not among the signed attributes
            signer.setSignedAttributeGenerator(
                    parameters -> attributes.getAttributes(parameters).remove(CMSAttributes.signingTime));
            var algorithm = key.key().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    signer.build(new JcaContentSignerBuilder(algorithm).build(key.key()), certificate));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (OperatorCreationException | CMSException | GeneralSecurityException _) {
            throw new PrintException.BadKey("unusable");
        }
    }

    /// The certificate's digest as a signed attribute, so that no other certificate can be put in its place.
    private static AttributeTable bound(byte[] certificate) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(certificate);
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        return new AttributeTable(attributes);
    }
}
