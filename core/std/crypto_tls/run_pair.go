package tls

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"strings"
)

func LoadX509KeyPair(certFile, keyFile string) (Certificate, error) {
	cert, err := os.ReadFile(certFile)
	if err != nil {
		return Certificate{}, err
	}
	key, err := os.ReadFile(keyFile)
	if err != nil {
		return Certificate{}, err
	}
	return X509KeyPair(cert, key)
}

func X509KeyPair(certPEMBlock, keyPEMBlock []byte) (Certificate, error) {
	var cert Certificate
	fail := func(format string, args ...any) (Certificate, error) {
		return Certificate{}, fmt.Errorf("tls: "+format, args...)
	}
	var others []string
	for {
		block, rest := pem.Decode(certPEMBlock)
		if block == nil {
			break
		}
		certPEMBlock = rest
		if block.Type == "CERTIFICATE" {
			cert.Certificate = append(cert.Certificate, block.Bytes)
		} else {
			others = append(others, block.Type)
		}
	}
	if len(cert.Certificate) == 0 {
		switch {
		case len(others) == 0:
			return fail("failed to find any PEM data in certificate input")
		case len(others) == 1 && strings.HasSuffix(others[0], "PRIVATE KEY"):
			return fail("failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched")
		}
		return fail("failed to find \"CERTIFICATE\" PEM block in certificate input after skipping PEM blocks of the following types: %v", others)
	}
	others = nil
	var der []byte
	for der == nil {
		block, rest := pem.Decode(keyPEMBlock)
		keyPEMBlock = rest
		switch {
		case block == nil && len(others) == 0:
			return fail("failed to find any PEM data in key input")
		case block == nil && len(others) == 1 && others[0] == "CERTIFICATE":
			return fail("found a certificate rather than a key in the PEM for the private key")
		case block == nil:
			return fail("failed to find PEM block with type ending in \"PRIVATE KEY\" in key input after skipping PEM blocks of the following types: %v", others)
		case block.Type == "PRIVATE KEY" || strings.HasSuffix(block.Type, " PRIVATE KEY"):
			der = append([]byte{}, block.Bytes...)
		default:
			others = append(others, block.Type)
		}
	}
	var err error
	if cert.Leaf, err = x509.ParseCertificate(cert.Certificate[0]); err != nil {
		return Certificate{}, err
	}
	if cert.PrivateKey, err = parsePrivateKey(der); err != nil {
		return Certificate{}, err
	}
	var same, equal bool
	switch pub := cert.Leaf.PublicKey.(type) {
	case *rsa.PublicKey:
		var key *rsa.PrivateKey
		key, same = cert.PrivateKey.(*rsa.PrivateKey)
		equal = same && key.PublicKey.Equal(pub)
	case *ecdsa.PublicKey:
		var key *ecdsa.PrivateKey
		key, same = cert.PrivateKey.(*ecdsa.PrivateKey)
		equal = same && key.PublicKey.Equal(pub)
	case ed25519.PublicKey:
		var key ed25519.PrivateKey
		key, same = cert.PrivateKey.(ed25519.PrivateKey)
		equal = same && bytes.Equal(key[32:], pub)
	default:
		if latticeScheme(pub) == 0 {
			return fail("unknown public key algorithm")
		}
		var key crypto.Signer
		if key, same = cert.PrivateKey.(crypto.Signer); same {
			if same = latticeScheme(key.Public()) != 0; same {
				equal = pub.(interface{ Equal(crypto.PublicKey) bool }).Equal(key.Public())
			}
		}
	}
	if !same {
		return fail("private key type does not match public key type")
	}
	if !equal {
		return fail("private key does not match public key")
	}
	return cert, nil
}

func parsePrivateKey(der []byte) (crypto.PrivateKey, error) {
	key, first := x509.ParsePKCS8PrivateKey(der)
	if first != nil {
		if key, err := x509.ParsePKCS1PrivateKey(der); err == nil {
			return key, nil
		}
		if key, err := x509.ParseECPrivateKey(der); err == nil {
			return key, nil
		}
		return nil, fmt.Errorf("tls: failed to parse private key: %w", first)
	}
	switch key := key.(type) {
	case *rsa.PrivateKey, *ecdsa.PrivateKey, ed25519.PrivateKey:
		return key, nil
	case crypto.Signer:
		if latticeScheme(key.Public()) != 0 {
			return key, nil
		}
	}
	return nil, errors.New("tls: found unknown private key type in PKCS#8 wrapping")
}

// ---- errors and their like

// alertTexts are what alerts say of themselves.
var alertTexts = map[int]string{0: "close notify", 10: "unexpected message", 20: "bad record MAC", 21: "decryption failed",
	22: "record overflow", 30: "decompression failure", 40: "handshake failure", 42: "bad certificate", 43: "unsupported certificate",
	44: "revoked certificate", 45: "expired certificate", 46: "unknown certificate", 47: "illegal parameter",
	48: "unknown certificate authority", 49: "access denied", 50: "error decoding message", 51: "error decrypting message",
	60: "export restriction", 70: "protocol version not supported", 71: "insufficient security level", 80: "internal error",
	86: "inappropriate fallback", 90: "user canceled", 100: "no renegotiation", 109: "missing extension",
	110: "unsupported extension", 111: "certificate unobtainable", 112: "unrecognized name", 113: "bad certificate status response",
	114: "bad certificate hash value", 115: "unknown PSK identity", 116: "certificate required", 120: "no application protocol",
	121: "encrypted client hello required"}

func (e alert) String() string {
	return "tls: " + named(alertTexts, "alert", int(e))
}

//line common.go:1867:1
func (e *CertificateVerificationError) Unwrap() error {
	return e.Err
}

//line ech.go:506:1
func (e *ECHRejectionError) Error() string {
	return "tls: server rejected ECH"
}

//line common.go:541:1
func (c *CertificateRequestInfo) Context() context.Context {
	return c.ctx
}

//line common.go:513:1
func (c *ClientHelloInfo) Context() context.Context {
	return c.ctx
}

func (l QUICEncryptionLevel) String() string {
	return named(map[int]string{0: "Initial", 1: "Early", 2: "Handshake", 3: "Application"}, "QUICEncryptionLevel", int(l))
}
