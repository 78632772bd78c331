package x509

import (
	"bytes"
	"crypto/dsa"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
)

// ---- the forms of keys

type pkcs1AdditionalRSAPrime struct {
	Prime *big.Int
	Exp   *big.Int
	Coeff *big.Int
}

type pkcs1PrivateKey struct {
	Version          int
	N                *big.Int
	E                int
	D                *big.Int
	P                *big.Int
	Q                *big.Int
	Dp               *big.Int                  `asn1:"optional"`
	Dq               *big.Int                  `asn1:"optional"`
	Qinv             *big.Int                  `asn1:"optional"`
	AdditionalPrimes []pkcs1AdditionalRSAPrime `asn1:"optional,omitempty"`
}

type pkcs1PublicKey struct {
	N *big.Int
	E int
}

type pkcs8 struct {
	Version    int
	Algo       pkix.AlgorithmIdentifier
	PrivateKey []byte
}

type ecPrivateKey struct {
	Version       int
	PrivateKey    []byte
	NamedCurveOID asn1.ObjectIdentifier `asn1:"optional,explicit,tag:0"`
	PublicKey     asn1.BitString        `asn1:"optional,explicit,tag:1"`
}

type publicKeyInfo struct {
	Raw       asn1.RawContent
	Algorithm pkix.AlgorithmIdentifier
	PublicKey asn1.BitString
}

type pkixPublicKey struct {
	Algo      pkix.AlgorithmIdentifier
	BitString asn1.BitString
}

var (
	oidRSA     = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 1}
	oidEC      = asn1.ObjectIdentifier{1, 2, 840, 10045, 2, 1}
	oidX25519  = asn1.ObjectIdentifier{1, 3, 101, 110}
	oidEd25519 = asn1.ObjectIdentifier{1, 3, 101, 112}
)

var namedCurves = []struct {
	oid   asn1.ObjectIdentifier
	curve elliptic.Curve
	ecdh  ecdh.Curve
}{
	{asn1.ObjectIdentifier{1, 3, 132, 0, 33}, elliptic.P224(), nil},
	{asn1.ObjectIdentifier{1, 2, 840, 10045, 3, 1, 7}, elliptic.P256(), ecdh.P256()},
	{asn1.ObjectIdentifier{1, 3, 132, 0, 34}, elliptic.P384(), ecdh.P384()},
	{asn1.ObjectIdentifier{1, 3, 132, 0, 35}, elliptic.P521(), ecdh.P521()},
}

func curveOf(oid asn1.ObjectIdentifier) elliptic.Curve {
	for _, c := range namedCurves {
		if c.oid.Equal(oid) {
			return c.curve
		}
	}
	return nil
}

func oidOf(curve elliptic.Curve) asn1.ObjectIdentifier {
	for _, c := range namedCurves {
		if c.curve == curve {
			return c.oid
		}
	}
	return nil
}

func oidOfECDH(curve ecdh.Curve) asn1.ObjectIdentifier {
	for _, c := range namedCurves {
		if c.ecdh != nil && c.ecdh == curve {
			return c.oid
		}
	}
	return nil
}

// otherForm names the function that reads der, if one of others does.
func otherForm(der []byte, kind string, others ...string) error {
	forms := map[string]any{
		"ParseECPrivateKey":    &ecPrivateKey{},
		"ParsePKCS8PrivateKey": &pkcs8{},
		"ParsePKCS1PrivateKey": &pkcs1PrivateKey{},
		"ParsePKIXPublicKey":   &publicKeyInfo{},
		"ParsePKCS1PublicKey":  &pkcs1PublicKey{},
	}
	for _, name := range others {
		if _, err := asn1.Unmarshal(der, forms[name]); err == nil {
			return errors.New("x509: failed to parse " + kind + " key (use " + name + " instead for this key format)")
		}
	}
	return nil
}

// ---- RSA

func ParsePKCS1PrivateKey(der []byte) (*rsa.PrivateKey, error) {
	var form pkcs1PrivateKey
	rest, err := asn1.Unmarshal(der, &form)
	if len(rest) > 0 {
		return nil, asn1.SyntaxError{Msg: "trailing data"}
	}
	if err != nil {
		if other := otherForm(der, "private", "ParseECPrivateKey", "ParsePKCS8PrivateKey"); other != nil {
			return nil, other
		}
		return nil, err
	}
	if form.Version > 1 {
		return nil, errors.New("x509: unsupported private key version")
	}
	for i, v := range []*big.Int{form.N, form.D, form.P, form.Q, form.Dp, form.Dq, form.Qinv} {
		if (i < 4 || v != nil) && v.Sign() <= 0 {
			return nil, errors.New("x509: private key contains zero or negative value")
		}
	}
	key := &rsa.PrivateKey{PublicKey: rsa.PublicKey{N: form.N, E: form.E}, D: form.D, Primes: []*big.Int{form.P, form.Q}}
	for _, more := range form.AdditionalPrimes {
		if more.Prime.Sign() <= 0 {
			return nil, errors.New("x509: private key contains zero or negative prime")
		}
		key.Primes = append(key.Primes, more.Prime)
	}
	key.Precompute()
	if err := key.Validate(); err != nil {
		return nil, err
	}
	return key, nil
}

func MarshalPKCS1PrivateKey(key *rsa.PrivateKey) []byte {
	key.Precompute()
	form := pkcs1PrivateKey{
		N:    key.N,
		E:    key.E,
		D:    key.D,
		P:    key.Primes[0],
		Q:    key.Primes[1],
		Dp:   key.Precomputed.Dp,
		Dq:   key.Precomputed.Dq,
		Qinv: key.Precomputed.Qinv,
	}
	if len(key.Primes) > 2 {
		form.Version = 1
	}
	for i, v := range key.Precomputed.CRTValues {
		form.AdditionalPrimes = append(form.AdditionalPrimes, pkcs1AdditionalRSAPrime{key.Primes[2+i], v.Exp, v.Coeff})
	}
	der, _ := asn1.Marshal(form)
	return der
}

func ParsePKCS1PublicKey(der []byte) (*rsa.PublicKey, error) {
	var form pkcs1PublicKey
	rest, err := asn1.Unmarshal(der, &form)
	if err != nil {
		if other := otherForm(der, "public", "ParsePKIXPublicKey"); other != nil {
			return nil, other
		}
		return nil, err
	}
	switch {
	case len(rest) > 0:
		return nil, asn1.SyntaxError{Msg: "trailing data"}
	case form.N.Sign() <= 0 || form.E <= 0:
		return nil, errors.New("x509: public key contains zero or negative value")
	case form.E > 1<<31-1:
		return nil, errors.New("x509: public key contains large public exponent")
	}
	return &rsa.PublicKey{N: form.N, E: form.E}, nil
}

func MarshalPKCS1PublicKey(key *rsa.PublicKey) []byte {
	der, _ := asn1.Marshal(pkcs1PublicKey{key.N, key.E})
	return der
}

// ---- elliptic curves

func MarshalECPrivateKey(key *ecdsa.PrivateKey) ([]byte, error) {
	oid := oidOf(key.Curve)
	if oid == nil {
		return nil, errors.New("x509: unknown elliptic curve")
	}
	return marshalEC(key, oid)
}

func pointOf(key *ecdsa.PublicKey) ([]byte, error) {
	if !key.IsOnCurve(key.X, key.Y) {
		return nil, errors.New("ecdsa: invalid public key")
	}
	return elliptic.Marshal(key.Curve, key.X, key.Y), nil
}

func marshalEC(key *ecdsa.PrivateKey, oid asn1.ObjectIdentifier) ([]byte, error) {
	private := key.D.FillBytes(make([]byte, (key.Params().N.BitLen()+7)/8))
	public, err := pointOf(&key.PublicKey)
	if err != nil {
		return nil, err
	}
	return asn1.Marshal(ecPrivateKey{1, private, oid, asn1.BitString{Bytes: public}})
}

func parseECPrivateKey(namedCurveOID *asn1.ObjectIdentifier, der []byte) (key *ecdsa.PrivateKey, err error) {
	var form ecPrivateKey
	if _, err := asn1.Unmarshal(der, &form); err != nil {
		if other := otherForm(der, "private", "ParsePKCS8PrivateKey", "ParsePKCS1PrivateKey"); other != nil {
			return nil, other
		}
		return nil, errors.New("x509: failed to parse EC private key: " + err.Error())
	}
	if form.Version != 1 {
		return nil, fmt.Errorf("x509: unknown EC private key version %d", form.Version)
	}
	oid := form.NamedCurveOID
	if namedCurveOID != nil {
		oid = *namedCurveOID
	}
	curve := curveOf(oid)
	if curve == nil {
		return nil, errors.New("x509: unknown elliptic curve")
	}
	size := (curve.Params().N.BitLen() + 7) / 8
	scalar := form.PrivateKey
	for len(scalar) > size {
		if scalar[0] != 0 {
			return nil, errors.New("x509: invalid private key length")
		}
		scalar = scalar[1:]
	}
	return ecdsa.ParseRawPrivateKey(curve, append(make([]byte, size-len(scalar), size), scalar...))
}

// ---- private keys of any kind

func ParsePKCS8PrivateKey(der []byte) (key any, err error) {
	var form pkcs8
	if _, err := asn1.Unmarshal(der, &form); err != nil {
		if other := otherForm(der, "private", "ParseECPrivateKey", "ParsePKCS1PrivateKey"); other != nil {
			return nil, other
		}
		return nil, err
	}
	oid, params := form.Algo.Algorithm, form.Algo.Parameters.FullBytes
	switch {
	case oid.Equal(oidRSA):
		key, err := ParsePKCS1PrivateKey(form.PrivateKey)
		if err != nil {
			return nil, errors.New("x509: failed to parse RSA private key embedded in PKCS#8: " + err.Error())
		}
		return key, nil
	case oid.Equal(oidEC):
		curve := new(asn1.ObjectIdentifier)
		if _, err := asn1.Unmarshal(params, curve); err != nil {
			curve = nil
		}
		key, err := parseECPrivateKey(curve, form.PrivateKey)
		if err != nil {
			return nil, errors.New("x509: failed to parse EC private key embedded in PKCS#8: " + err.Error())
		}
		return key, nil
	case oid.Equal(oidEd25519):
		if len(params) != 0 {
			return nil, errors.New("x509: invalid Ed25519 private key parameters")
		}
		var seed []byte
		if _, err := asn1.Unmarshal(form.PrivateKey, &seed); err != nil {
			return nil, fmt.Errorf("x509: invalid Ed25519 private key: %v", err)
		}
		if len(seed) != ed25519.SeedSize {
			return nil, fmt.Errorf("x509: invalid Ed25519 private key length: %d", len(seed))
		}
		return ed25519.NewKeyFromSeed(seed), nil
	case keysOf(oid) == MLDSA:
		return parseLatticePrivate(oid, params, form.PrivateKey)
	case oid.Equal(oidX25519):
		if len(params) != 0 {
			return nil, errors.New("x509: invalid X25519 private key parameters")
		}
		var scalar []byte
		if _, err := asn1.Unmarshal(form.PrivateKey, &scalar); err != nil {
			return nil, fmt.Errorf("x509: invalid X25519 private key: %v", err)
		}
		return ecdh.X25519().NewPrivateKey(scalar)
	}
	return nil, fmt.Errorf("x509: PKCS#8 wrapping contained private key with unknown algorithm: %v", oid)
}

func MarshalPKCS8PrivateKey(key any) ([]byte, error) {
	var form pkcs8
	var err error
	switch k := key.(type) {
	case *rsa.PrivateKey:
		form.Algo = pkix.AlgorithmIdentifier{Algorithm: oidRSA, Parameters: asn1.NullRawValue}
		k.Precompute()
		if err := k.Validate(); err != nil {
			return nil, err
		}
		form.PrivateKey = MarshalPKCS1PrivateKey(k)
	case *ecdsa.PrivateKey:
		oid := oidOf(k.Curve)
		if oid == nil {
			return nil, errors.New("x509: unknown curve while marshaling to PKCS#8")
		}
		if form.Algo, err = curveIdentifier(oid); err != nil {
			return nil, errors.New("x509: failed to marshal curve OID: " + err.Error())
		}
		if form.PrivateKey, err = marshalEC(k, nil); err != nil {
			return nil, errors.New("x509: failed to marshal EC private key while building PKCS#8: " + err.Error())
		}
	case ed25519.PrivateKey:
		form.Algo.Algorithm = oidEd25519
		if form.PrivateKey, err = asn1.Marshal(k.Seed()); err != nil {
			return nil, fmt.Errorf("x509: failed to marshal private key: %v", err)
		}
	case *ecdh.PrivateKey:
		if k.Curve() == ecdh.X25519() {
			form.Algo.Algorithm = oidX25519
			if form.PrivateKey, err = asn1.Marshal(k.Bytes()); err != nil {
				return nil, fmt.Errorf("x509: failed to marshal private key: %v", err)
			}
			break
		}
		oid := oidOfECDH(k.Curve())
		if oid == nil {
			return nil, errors.New("x509: unknown curve while marshaling to PKCS#8")
		}
		if form.Algo, err = curveIdentifier(oid); err != nil {
			return nil, errors.New("x509: failed to marshal curve OID: " + err.Error())
		}
		ec := ecPrivateKey{Version: 1, PrivateKey: k.Bytes(), PublicKey: asn1.BitString{Bytes: k.PublicKey().Bytes()}}
		if form.PrivateKey, err = asn1.Marshal(ec); err != nil {
			return nil, errors.New("x509: failed to marshal EC private key while building PKCS#8: " + err.Error())
		}
	default:
		if form.PrivateKey, form.Algo.Algorithm = latticePrivate(key); form.PrivateKey == nil {
			return nil, fmt.Errorf("x509: unknown key type while marshaling PKCS#8: %T", key)
		}
	}
	return asn1.Marshal(form)
}

func curveIdentifier(oid asn1.ObjectIdentifier) (pkix.AlgorithmIdentifier, error) {
	der, err := asn1.Marshal(oid)
	return pkix.AlgorithmIdentifier{Algorithm: oidEC, Parameters: asn1.RawValue{FullBytes: der}}, err
}

// ---- public keys of any kind

func ParsePKIXPublicKey(derBytes []byte) (pub any, err error) {
	var form publicKeyInfo
	rest, err := asn1.Unmarshal(derBytes, &form)
	if err != nil {
		if other := otherForm(derBytes, "public", "ParsePKCS1PublicKey"); other != nil {
			return nil, other
		}
		return nil, err
	}
	if len(rest) != 0 {
		return nil, errors.New("x509: trailing data after ASN.1 of public-key")
	}
	return parsePublicKey(&form)
}

// parsePublicKey reads a key of any kind.
func parsePublicKey(info *publicKeyInfo) (any, error) {
	oid, params, data := info.Algorithm.Algorithm, info.Algorithm.Parameters.FullBytes, info.PublicKey.RightAlign()
	switch {
	case oid.Equal(oidRSA):
		if !bytes.Equal(params, asn1.NullBytes) {
			return nil, errors.New("x509: RSA key missing NULL parameters")
		}
		numbers := reader(data)
		numbers, ok := numbers.take(tagSequence)
		if !ok {
			return nil, errors.New("x509: invalid RSA public key")
		}
		n, ok := numbers.integer(tagInteger)
		if !ok {
			return nil, errors.New("x509: invalid RSA modulus")
		}
		e, ok := numbers.int(tagInteger)
		if !ok {
			return nil, errors.New("x509: invalid RSA public exponent")
		}
		if n.Sign() <= 0 {
			return nil, errors.New("x509: RSA modulus is not a positive number")
		}
		if e <= 0 {
			return nil, errors.New("x509: RSA public exponent is not a positive number")
		}
		return &rsa.PublicKey{N: n, E: e}, nil
	case oid.Equal(oidDSA):
		given := reader(data)
		y, ok := given.integer(tagInteger)
		if !ok {
			return nil, errors.New("x509: invalid DSA public key")
		}
		given = reader(params)
		given, _ = given.take(tagSequence)
		p, okP := given.integer(tagInteger)
		q, okQ := given.integer(tagInteger)
		g, okG := given.integer(tagInteger)
		if !okP || !okQ || !okG {
			return nil, errors.New("x509: invalid DSA parameters")
		}
		if y.Sign() <= 0 || p.Sign() <= 0 || q.Sign() <= 0 || g.Sign() <= 0 {
			return nil, errors.New("x509: zero or negative DSA parameter")
		}
		return &dsa.PublicKey{Parameters: dsa.Parameters{P: p, Q: q, G: g}, Y: y}, nil
	case oid.Equal(oidEC):
		var named asn1.ObjectIdentifier
		if _, err := asn1.Unmarshal(params, &named); err != nil {
			return nil, errors.New("x509: invalid ECDSA parameters")
		}
		curve := curveOf(named)
		if curve == nil {
			return nil, errors.New("x509: unsupported elliptic curve")
		}
		return ecdsa.ParseUncompressedPublicKey(curve, data)
	case oid.Equal(oidEd25519):
		if len(params) != 0 {
			return nil, errors.New("x509: Ed25519 key encoded with illegal parameters")
		}
		if len(data) != ed25519.PublicKeySize {
			return nil, errors.New("x509: wrong Ed25519 public key size")
		}
		return ed25519.PublicKey(data), nil
	case keysOf(oid) == MLDSA:
		return parseLatticePublic(oid, params, data)
	case oid.Equal(oidX25519):
		if len(params) != 0 {
			return nil, errors.New("x509: X25519 key encoded with illegal parameters")
		}
		return ecdh.X25519().NewPublicKey(data)
	}
	return nil, errors.New("x509: unknown public key algorithm")
}

// marshalPublicKey is a key's encoding and what it is one of.
func marshalPublicKey(pub any) (data []byte, algo pkix.AlgorithmIdentifier, err error) {
	switch pub := pub.(type) {
	case *rsa.PublicKey:
		algo = pkix.AlgorithmIdentifier{Algorithm: oidRSA, Parameters: asn1.NullRawValue}
		data, err = asn1.Marshal(pkcs1PublicKey{pub.N, pub.E})
	case *ecdsa.PublicKey:
		oid := oidOf(pub.Curve)
		if oid == nil {
			return nil, algo, errors.New("x509: unsupported elliptic curve")
		}
		if data, err = pointOf(pub); err == nil {
			algo, err = curveIdentifier(oid)
		}
	case ed25519.PublicKey:
		algo.Algorithm, data = oidEd25519, pub
	case *ecdh.PublicKey:
		data = pub.Bytes()
		if pub.Curve() == ecdh.X25519() {
			algo.Algorithm = oidX25519
			break
		}
		oid := oidOfECDH(pub.Curve())
		if oid == nil {
			return nil, algo, errors.New("x509: unsupported elliptic curve")
		}
		algo, err = curveIdentifier(oid)
	default:
		if data, algo.Algorithm = latticeBytes(pub); data == nil {
			return nil, algo, fmt.Errorf("x509: unsupported public key type: %T", pub)
		}
	}
	return data, algo, err
}

func MarshalPKIXPublicKey(pub any) ([]byte, error) {
	data, algo, err := marshalPublicKey(pub)
	if err != nil {
		return nil, err
	}
	der, _ := asn1.Marshal(pkixPublicKey{algo, asn1.BitString{Bytes: data, BitLength: 8 * len(data)}})
	return der, nil
}
