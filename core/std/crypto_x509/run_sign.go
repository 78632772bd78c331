package x509

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"io"
)

var ErrUnsupportedAlgorithm = errors.New("x509: cannot verify signature: algorithm unimplemented")

var (
	oidDSA     = asn1.ObjectIdentifier{1, 2, 840, 10040, 4, 1}
	oidMLDSA44 = asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 3, 17}
	oidMLDSA65 = asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 3, 18}
	oidMLDSA87 = asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 3, 19}
	oidPSS     = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 10}
)

// signing is one way to sign.
type signing struct {
	algo   SignatureAlgorithm
	oid    asn1.ObjectIdentifier
	params asn1.RawValue
	keys   PublicKeyAlgorithm
	hash   crypto.Hash
}

var signings = append([]signing{
	{MD5WithRSA, asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 4}, asn1.NullRawValue, RSA, crypto.MD5},
	{SHA1WithRSA, asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 5}, asn1.NullRawValue, RSA, crypto.SHA1},
	{SHA1WithRSA, asn1.ObjectIdentifier{1, 3, 14, 3, 2, 29}, asn1.NullRawValue, RSA, crypto.SHA1},
	{SHA256WithRSA, asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 11}, asn1.NullRawValue, RSA, crypto.SHA256},
	{SHA384WithRSA, asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 12}, asn1.NullRawValue, RSA, crypto.SHA384},
	{SHA512WithRSA, asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 13}, asn1.NullRawValue, RSA, crypto.SHA512},
	{SHA256WithRSAPSS, oidPSS, pssParameters(1, 32), RSA, crypto.SHA256},
	{SHA384WithRSAPSS, oidPSS, pssParameters(2, 48), RSA, crypto.SHA384},
	{SHA512WithRSAPSS, oidPSS, pssParameters(3, 64), RSA, crypto.SHA512},
	{DSAWithSHA1, asn1.ObjectIdentifier{1, 2, 840, 10040, 4, 3}, asn1.RawValue{}, DSA, crypto.SHA1},
	{DSAWithSHA256, asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 3, 2}, asn1.RawValue{}, DSA, crypto.SHA256},
	{ECDSAWithSHA1, asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 1}, asn1.RawValue{}, ECDSA, crypto.SHA1},
	{ECDSAWithSHA256, asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 2}, asn1.RawValue{}, ECDSA, crypto.SHA256},
	{ECDSAWithSHA384, asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 3}, asn1.RawValue{}, ECDSA, crypto.SHA384},
	{ECDSAWithSHA512, asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 4}, asn1.RawValue{}, ECDSA, crypto.SHA512},
	{PureEd25519, oidEd25519, asn1.RawValue{}, Ed25519, 0},
}, latticeSignings...)

// hashParameters names SHA-256, SHA-384 or SHA-512 (1 to 3).
func hashParameters(hash byte) []byte {
	return []byte{48, 13, 6, 9, 96, 134, 72, 1, 101, 3, 4, 2, hash, 5, 0}
}

// pssParameters are those of RSA-PSS with a hash and as many bytes of salt as it has.
func pssParameters(hash, salt byte) asn1.RawValue {
	h := hashParameters(hash)
	mgf := append([]byte{161, 28, 48, 26, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 8}, h...)
	der := append([]byte{48, 52, 160, 15}, h...)
	der = append(append(der, mgf...), 162, 3, 2, 1, salt)
	return asn1.RawValue{FullBytes: der}
}

func (algo SignatureAlgorithm) pss() bool {
	return algo == SHA256WithRSAPSS || algo == SHA384WithRSAPSS || algo == SHA512WithRSAPSS
}

// signatureOf is the algorithm that an identifier names.
func signatureOf(ai pkix.AlgorithmIdentifier) SignatureAlgorithm {
	params := ai.Parameters.FullBytes
	if !ai.Algorithm.Equal(oidPSS) {
		for _, s := range signings {
			if ai.Algorithm.Equal(s.oid) && (s.hash != 0 || len(params) == 0) {
				return s.algo
			}
		}
		return UnknownSignatureAlgorithm
	}
	var form struct {
		Hash    pkix.AlgorithmIdentifier `asn1:"explicit,tag:0"`
		MGF     pkix.AlgorithmIdentifier `asn1:"explicit,tag:1"`
		Salt    int                      `asn1:"explicit,tag:2"`
		Trailer int                      `asn1:"optional,explicit,tag:3,default:1"`
	}
	if _, err := asn1.Unmarshal(params, &form); err != nil {
		return UnknownSignatureAlgorithm
	}
	var inner pkix.AlgorithmIdentifier
	if _, err := asn1.Unmarshal(form.MGF.Parameters.FullBytes, &inner); err != nil {
		return UnknownSignatureAlgorithm
	}
	bare := func(ai pkix.AlgorithmIdentifier) bool {
		return len(ai.Parameters.FullBytes) == 0 || bytes.Equal(ai.Parameters.FullBytes, asn1.NullBytes)
	}
	if !bare(form.Hash) || !bare(inner) || !inner.Algorithm.Equal(form.Hash.Algorithm) || form.Trailer != 1 ||
		!form.MGF.Algorithm.Equal(asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 8}) {
		return UnknownSignatureAlgorithm
	}
	for i, algo := range []SignatureAlgorithm{SHA256WithRSAPSS, SHA384WithRSAPSS, SHA512WithRSAPSS} {
		if form.Hash.Algorithm.Equal(asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 1 + i}) && form.Salt == 32+16*i {
			return algo
		}
	}
	return UnknownSignatureAlgorithm
}

// keysOf is the kind of key that an identifier names.
func keysOf(oid asn1.ObjectIdentifier) PublicKeyAlgorithm {
	switch {
	case oid.Equal(oidRSA):
		return RSA
	case oid.Equal(oidDSA):
		return DSA
	case oid.Equal(oidEC):
		return ECDSA
	case oid.Equal(oidEd25519):
		return Ed25519
	case oid.Equal(oidMLDSA44), oid.Equal(oidMLDSA65), oid.Equal(oidMLDSA87):
		return MLDSA
	}
	return UnknownPublicKeyAlgorithm
}

// signingFor is how a key signs if algo does not say it.
func signingFor(key crypto.Signer, algo SignatureAlgorithm) (signing, pkix.AlgorithmIdentifier, error) {
	var keys PublicKeyAlgorithm
	var usual SignatureAlgorithm
	fail := func(text string) (signing, pkix.AlgorithmIdentifier, error) {
		return signing{}, pkix.AlgorithmIdentifier{}, errors.New("x509: " + text)
	}
	switch pub := key.Public().(type) {
	case *rsa.PublicKey:
		keys, usual = RSA, SHA256WithRSA
	case *ecdsa.PublicKey:
		keys = ECDSA
		switch pub.Curve {
		case elliptic.P224(), elliptic.P256():
			usual = ECDSAWithSHA256
		case elliptic.P384():
			usual = ECDSAWithSHA384
		case elliptic.P521():
			usual = ECDSAWithSHA512
		default:
			return fail("unsupported elliptic curve")
		}
	case ed25519.PublicKey:
		keys, usual = Ed25519, PureEd25519
	default:
		if usual = latticeKind(pub); usual != 0 {
			keys = MLDSA
			break
		}
		return fail("only RSA, ECDSA, ML-DSA and Ed25519 keys supported")
	}
	if algo == 0 {
		algo = usual
	}
	for _, s := range signings {
		if s.algo != algo {
			continue
		}
		if s.keys != keys {
			return fail("requested SignatureAlgorithm does not match private key type")
		}
		if keys == MLDSA && algo != usual {
			return fail("requested SignatureAlgorithm does not match ML-DSA parameters")
		}
		if s.hash == crypto.MD5 {
			return fail("signing with MD5 is not supported")
		}
		return s, pkix.AlgorithmIdentifier{Algorithm: s.oid, Parameters: s.params}, nil
	}
	return fail("unknown SignatureAlgorithm")
}

// sign signs, and looks whether the key did it right.
func (s signing) sign(data []byte, key crypto.Signer, rand io.Reader) (asn1.BitString, error) {
	var opts crypto.SignerOpts = s.hash
	if s.algo.pss() {
		opts = &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: s.hash}
	}
	var signature []byte
	var err error
	if whole, ok := key.(interface {
		SignMessage(rand io.Reader, msg []byte, opts crypto.SignerOpts) ([]byte, error)
	}); ok {
		signature, err = whole.SignMessage(rand, data, opts)
	} else {
		digest := data
		if s.hash != 0 {
			h := s.hash.New()
			h.Write(data)
			digest = h.Sum(nil)
		}
		signature, err = key.Sign(rand, digest, opts)
	}
	if err != nil {
		return asn1.BitString{}, err
	}
	if err := checkSignature(s.algo, data, signature, key.Public(), true); err != nil {
		return asn1.BitString{}, fmt.Errorf("x509: signature returned by signer is invalid: %w", err)
	}
	return asn1.BitString{Bytes: signature, BitLength: 8 * len(signature)}, nil
}

func checkSignature(algo SignatureAlgorithm, signed, signature []byte, publicKey crypto.PublicKey, allowSHA1 bool) (err error) {
	var how signing
	for _, s := range signings {
		if s.algo == algo {
			how = s
			break
		}
	}
	switch how.hash {
	case 0:
		if how.keys != Ed25519 && how.keys != MLDSA {
			return ErrUnsupportedAlgorithm
		}
	case crypto.MD5:
		return InsecureAlgorithmError(algo)
	default:
		if how.hash == crypto.SHA1 && !allowSHA1 {
			return InsecureAlgorithmError(algo)
		}
		h := how.hash.New()
		h.Write(signed)
		signed = h.Sum(nil)
	}
	fits := func(keys PublicKeyAlgorithm) error {
		if how.keys == keys {
			return nil
		}
		return fmt.Errorf("x509: signature algorithm specifies an %s public key, but have public key of type %T", how.keys, publicKey)
	}
	switch pub := publicKey.(type) {
	case *rsa.PublicKey:
		if err := fits(RSA); err != nil {
			return err
		}
		if algo.pss() {
			return rsa.VerifyPSS(pub, how.hash, signed, signature, &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash})
		}
		return rsa.VerifyPKCS1v15(pub, how.hash, signed, signature)
	case *ecdsa.PublicKey:
		if err := fits(ECDSA); err != nil {
			return err
		}
		if !ecdsa.VerifyASN1(pub, signed, signature) {
			return errors.New("x509: ECDSA verification failure")
		}
		return nil
	case ed25519.PublicKey:
		if err := fits(Ed25519); err != nil {
			return err
		}
		if !ed25519.Verify(pub, signed, signature) {
			return errors.New("x509: Ed25519 verification failure")
		}
		return nil
	}
	if latticeKind(publicKey) == 0 {
		return ErrUnsupportedAlgorithm
	}
	if err := fits(MLDSA); err != nil {
		return err
	}
	return latticeVerify(algo, publicKey, signed, signature)
}

// mayCheck says why the signatures of a certificate's key are not asked for; use is what it must be good for.
func (c *Certificate) mayCheck(use KeyUsage) error {
	if c.Version == 3 && !c.BasicConstraintsValid || c.BasicConstraintsValid && !c.IsCA || c.KeyUsage != 0 && c.KeyUsage&use == 0 {
		return ConstraintViolationError{}
	}
	if c.PublicKeyAlgorithm == UnknownPublicKeyAlgorithm {
		return ErrUnsupportedAlgorithm
	}
	return nil
}

func (c *Certificate) CheckSignatureFrom(parent *Certificate) error {
	if err := parent.mayCheck(KeyUsageCertSign); err != nil {
		return err
	}
	return checkSignature(c.SignatureAlgorithm, c.RawTBSCertificate, c.Signature, parent.PublicKey, false)
}

//line x509.go:1028:1
func (c *Certificate) CheckSignature(algo SignatureAlgorithm, signed, signature []byte) error {
	return checkSignature(algo, signed, signature, c.PublicKey, true)
}

func (c *Certificate) CheckCRLSignature(crl *pkix.CertificateList) error {
	return c.CheckSignature(signatureOf(crl.SignatureAlgorithm), crl.TBSCertList.Raw, crl.SignatureValue.RightAlign())
}

//line x509.go:2414:1
func (c *CertificateRequest) CheckSignature() error {
	return checkSignature(c.SignatureAlgorithm, c.RawTBSCertificateRequest, c.Signature, c.PublicKey, true)
}

func (rl *RevocationList) CheckSignatureFrom(parent *Certificate) error {
	if err := parent.mayCheck(KeyUsageCRLSign); err != nil {
		return err
	}
	return parent.CheckSignature(rl.SignatureAlgorithm, rl.RawTBSRevocationList, rl.Signature)
}
