package rsa

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"errors"
	"hash"
	"io"
	"internal/poll"
	"math/big"
	"strconv"
)

var (
	ErrDecryption     = errors.New("crypto/rsa: decryption error")
	ErrMessageTooLong = errors.New("crypto/rsa: message too long for RSA key size")
	ErrVerification   = errors.New("crypto/rsa: verification error")
)

func (o *PSSOptions) HashFunc() crypto.Hash { return o.Hash }

func (pub *PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(*PublicKey)
	return ok && pub.N.Cmp(other.N) == 0 && pub.E == other.E
}

func (priv *PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(*PrivateKey)
	if !ok || !priv.PublicKey.Equal(&other.PublicKey) || priv.D.Cmp(other.D) != 0 || len(priv.Primes) != len(other.Primes) {
		return false
	}
	for i, p := range priv.Primes {
		if p.Cmp(other.Primes[i]) != 0 {
			return false
		}
	}
	return true
}

// ---- keys

// checkSize refuses keys that are too short, unless GODEBUG lets them be used.
func checkSize(bits int) error {
	if bits < 1024 && poll.Setting("rsa1024min") != "0" {
		return errors.New("crypto/rsa: " + strconv.Itoa(bits) + "-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)")
	}
	return nil
}

func (pub *PublicKey) check() error {
	if pub.N == nil {
		return errors.New("crypto/rsa: missing public modulus")
	}
	if pub.E < 2 {
		return errors.New("crypto/rsa: public exponent too small or negative")
	}
	return checkSize(pub.N.BitLen())
}

func GenerateKey(random io.Reader, bits int) (*PrivateKey, error) {
	if err := checkSize(bits); err != nil {
		return nil, err
	}
	return GenerateMultiPrimeKey(random, 2, bits)
}

func GenerateMultiPrimeKey(random io.Reader, nprimes, bits int) (*PrivateKey, error) {
	if nprimes < 2 {
		return nil, errors.New("crypto/rsa: GenerateMultiPrimeKey: nprimes must be >= 2")
	}
	e, one := big.NewInt(65537), big.NewInt(1)
	for {
		n, phi := big.NewInt(1), big.NewInt(1)
		primes := make([]*big.Int, 0, nprimes)
		left := bits
		for i := range nprimes {
			p, err := rand.Prime(random, left/(nprimes-i))
			if err != nil {
				return nil, err
			}
			left -= p.BitLen()
			primes = append(primes, p)
			n.Mul(n, p)
			phi.Mul(phi, new(big.Int).Sub(p, one))
		}
		d := new(big.Int).ModInverse(e, phi)
		if n.BitLen() != bits || d == nil || primes[0].Cmp(primes[1]) == 0 {
			continue
		}
		priv := &PrivateKey{PublicKey: PublicKey{N: n, E: 65537}, D: d, Primes: primes}
		priv.Precompute()
		return priv, nil
	}
}

func (priv *PrivateKey) Precompute() {
	if priv.Precomputed.Dp != nil || len(priv.Primes) < 2 {
		return
	}
	one := big.NewInt(1)
	p, q := priv.Primes[0], priv.Primes[1]
	v := &priv.Precomputed
	v.Dp = new(big.Int).Mod(priv.D, new(big.Int).Sub(p, one))
	v.Dq = new(big.Int).Mod(priv.D, new(big.Int).Sub(q, one))
	v.Qinv = new(big.Int).ModInverse(q, p)
	r := new(big.Int).Mul(p, q)
	v.CRTValues = make([]CRTValue, len(priv.Primes)-2)
	for i, prime := range priv.Primes[2:] {
		v.CRTValues[i] = CRTValue{
			Exp:   new(big.Int).Mod(priv.D, new(big.Int).Sub(prime, one)),
			Coeff: new(big.Int).ModInverse(r, prime),
			R:     new(big.Int).Set(r),
		}
		r.Mul(r, prime)
	}
}

func (priv *PrivateKey) Validate() error {
	switch {
	case len(priv.Primes) < 2:
		return errors.New("crypto/rsa: missing primes")
	case priv.N == nil:
		return errors.New("crypto/rsa: missing public modulus")
	case priv.D == nil:
		return errors.New("crypto/rsa: missing private exponent")
	case priv.E < 2:
		return errors.New("crypto/rsa: public exponent too small or negative")
	}
	one, n := big.NewInt(1), big.NewInt(1)
	de := new(big.Int).Sub(new(big.Int).Mul(big.NewInt(int64(priv.E)), priv.D), one)
	for _, p := range priv.Primes {
		if p.Cmp(one) <= 0 {
			return errors.New("crypto/rsa: invalid prime value")
		}
		n.Mul(n, p)
		if new(big.Int).Mod(de, new(big.Int).Sub(p, one)).Sign() != 0 {
			return errors.New("crypto/rsa: invalid exponents")
		}
	}
	if n.Cmp(priv.N) != 0 {
		return errors.New("crypto/rsa: invalid modulus")
	}
	return nil
}

// raise is the public operation, on as many bytes as the modulus has.
func (pub *PublicKey) raise(m []byte) ([]byte, error) {
	if err := pub.check(); err != nil {
		return nil, err
	}
	v := new(big.Int).SetBytes(m)
	if v.Cmp(pub.N) >= 0 {
		return nil, ErrMessageTooLong
	}
	return v.Exp(v, big.NewInt(int64(pub.E)), pub.N).FillBytes(make([]byte, pub.Size())), nil
}

// lower is the private operation, by way of the primes where there are two.
func (priv *PrivateKey) lower(c []byte) ([]byte, error) {
	if err := priv.PublicKey.check(); err != nil {
		return nil, err
	}
	v := new(big.Int).SetBytes(c)
	if v.Cmp(priv.N) >= 0 {
		return nil, ErrDecryption
	}
	var m *big.Int
	if len(priv.Primes) == 2 && priv.Precomputed.Dp != nil {
		p, q := priv.Primes[0], priv.Primes[1]
		m1 := new(big.Int).Exp(new(big.Int).Mod(v, p), priv.Precomputed.Dp, p)
		m2 := new(big.Int).Exp(new(big.Int).Mod(v, q), priv.Precomputed.Dq, q)
		h := new(big.Int).Sub(m1, m2)
		h.Mod(h.Mul(h, priv.Precomputed.Qinv), p)
		m = h.Add(h.Mul(h, q), m2)
	} else {
		m = new(big.Int).Exp(v, priv.D, priv.N)
	}
	return m.FillBytes(make([]byte, priv.Size())), nil
}

// ---- PKCS #1 v1.5

func EncryptPKCS1v15(random io.Reader, pub *PublicKey, msg []byte) ([]byte, error) {
	if err := pub.check(); err != nil {
		return nil, err
	}
	k := pub.Size()
	if len(msg) > k-11 {
		return nil, ErrMessageTooLong
	}
	em := make([]byte, k)
	em[1] = 2
	filler := em[2 : k-len(msg)-1]
	if _, err := io.ReadFull(random, filler); err != nil {
		return nil, err
	}
	for i := range filler {
		for filler[i] == 0 {
			if _, err := io.ReadFull(random, filler[i:i+1]); err != nil {
				return nil, err
			}
		}
	}
	copy(em[k-len(msg):], msg)
	return pub.raise(em)
}

func DecryptPKCS1v15(random io.Reader, priv *PrivateKey, ciphertext []byte) ([]byte, error) {
	if err := priv.PublicKey.check(); err != nil {
		return nil, err
	}
	em, err := priv.lower(ciphertext)
	if err != nil || len(ciphertext) != priv.Size() {
		return nil, ErrDecryption
	}
	at := bytes.IndexByte(em[2:], 0)
	if em[0] != 0 || em[1] != 2 || at < 8 {
		return nil, ErrDecryption
	}
	return em[2+at+1:], nil
}

func DecryptPKCS1v15SessionKey(random io.Reader, priv *PrivateKey, ciphertext []byte, key []byte) error {
	if err := priv.PublicKey.check(); err != nil {
		return err
	}
	if priv.Size()-(len(key)+3+8) < 0 {
		return ErrDecryption
	}
	if m, err := DecryptPKCS1v15(random, priv, ciphertext); err == nil && len(m) == len(key) {
		copy(key, m)
	}
	return nil
}

// DER before a digest, by hash.
var prefixes = map[crypto.Hash]string{
	crypto.MD5:        "\x30\x20\x30\x0c\x06\x08\x2a\x86\x48\x86\xf7\x0d\x02\x05\x05\x00\x04\x10",
	crypto.SHA1:       "\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14",
	crypto.SHA224:     "\x30\x2d\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x04\x05\x00\x04\x1c",
	crypto.SHA256:     "\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20",
	crypto.SHA384:     "\x30\x41\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x02\x05\x00\x04\x30",
	crypto.SHA512:     "\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40",
	crypto.SHA512_224: "\x30\x2d\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x05\x05\x00\x04\x1c",
	crypto.SHA512_256: "\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x06\x05\x00\x04\x20",
}

// filled is the block that is signed: 0, 1, filler, 0, prefix, digest.
func filled(k int, h crypto.Hash, hashed []byte) ([]byte, error) {
	prefix := ""
	if h != 0 {
		if len(hashed) != h.Size() {
			return nil, errors.New("crypto/rsa: input must be hashed message")
		}
		text, ok := prefixes[h]
		if !ok {
			return nil, errors.New("crypto/rsa: unsupported hash function")
		}
		prefix = text
	}
	n := len(prefix) + len(hashed)
	if k < n+11 {
		return nil, ErrMessageTooLong
	}
	em := append([]byte{0, 1}, bytes.Repeat([]byte{0xff}, k-n-3)...)
	em = append(append(em, 0), prefix...)
	return append(em, hashed...), nil
}

func SignPKCS1v15(random io.Reader, priv *PrivateKey, hash crypto.Hash, hashed []byte) ([]byte, error) {
	if err := priv.PublicKey.check(); err != nil {
		return nil, err
	}
	em, err := filled(priv.Size(), hash, hashed)
	if err != nil {
		return nil, err
	}
	return priv.lower(em)
}

func VerifyPKCS1v15(pub *PublicKey, hash crypto.Hash, hashed []byte, sig []byte) error {
	if err := pub.check(); err != nil {
		return err
	}
	em, err := filled(pub.Size(), hash, hashed)
	if err != nil || len(sig) != pub.Size() {
		return ErrVerification
	}
	if got, err := pub.raise(sig); err != nil || !bytes.Equal(got, em) {
		return ErrVerification
	}
	return nil
}

// ---- OAEP and PSS

// mask is MGF1.
func mask(out []byte, h hash.Hash, seed []byte) {
	for i, done := 0, 0; done < len(out); i++ {
		h.Reset()
		h.Write(seed)
		h.Write([]byte{byte(i >> 24), byte(i >> 16), byte(i >> 8), byte(i)})
		for _, b := range h.Sum(nil) {
			if done < len(out) {
				out[done] ^= b
				done++
			}
		}
	}
}

func digest(h hash.Hash, parts ...[]byte) []byte {
	h.Reset()
	for _, part := range parts {
		h.Write(part)
	}
	return h.Sum(nil)
}

//line fips.go:202:1
func EncryptOAEP(hash hash.Hash, random io.Reader, pub *PublicKey, msg []byte, label []byte) ([]byte, error) {
	return encryptOAEP(hash, hash, random, pub, msg, label)
}

func EncryptOAEPWithOptions(random io.Reader, pub *PublicKey, msg []byte, opts *OAEPOptions) ([]byte, error) {
	mgf := opts.MGFHash
	if mgf == 0 {
		mgf = opts.Hash
	}
	return encryptOAEP(opts.Hash.New(), mgf.New(), random, pub, msg, opts.Label)
}

func encryptOAEP(h, mgf hash.Hash, random io.Reader, pub *PublicKey, msg, label []byte) ([]byte, error) {
	if err := pub.check(); err != nil {
		return nil, err
	}
	k, n := pub.Size(), h.Size()
	if len(msg) > k-2*n-2 {
		return nil, ErrMessageTooLong
	}
	em := make([]byte, k)
	seed, db := em[1:1+n], em[1+n:]
	copy(db, digest(h, label))
	db[len(db)-len(msg)-1] = 1
	copy(db[len(db)-len(msg):], msg)
	if _, err := io.ReadFull(random, seed); err != nil {
		return nil, err
	}
	mask(db, mgf, seed)
	mask(seed, mgf, db)
	return pub.raise(em)
}

func DecryptOAEP(hash hash.Hash, random io.Reader, priv *PrivateKey, ciphertext []byte, label []byte) ([]byte, error) {
	return decryptOAEP(hash, hash, priv, ciphertext, label)
}

func decryptOAEP(h, mgf hash.Hash, priv *PrivateKey, ciphertext, label []byte) ([]byte, error) {
	if err := priv.PublicKey.check(); err != nil {
		return nil, err
	}
	k, n := priv.Size(), h.Size()
	if len(ciphertext) > k || k < 2*n+2 {
		return nil, ErrDecryption
	}
	em, err := priv.lower(ciphertext)
	if err != nil {
		return nil, ErrDecryption
	}
	seed, db := em[1:1+n], em[1+n:]
	mask(seed, mgf, db)
	mask(db, mgf, seed)
	rest := bytes.TrimLeft(db[n:], "\x00")
	if em[0] != 0 || !bytes.Equal(db[:n], digest(h, label)) || len(rest) == 0 || rest[0] != 1 {
		return nil, ErrDecryption
	}
	return rest[1:], nil
}

func (o *PSSOptions) salt() int {
	if o == nil {
		return PSSSaltLengthAuto
	}
	return o.SaltLength
}

func SignPSS(random io.Reader, priv *PrivateKey, hash crypto.Hash, sum []byte, opts *PSSOptions) ([]byte, error) {
	if err := priv.PublicKey.check(); err != nil {
		return nil, err
	}
	if opts != nil && opts.Hash != 0 {
		hash = opts.Hash
	}
	bits := priv.N.BitLen() - 1
	size := (bits + 7) / 8
	n := opts.salt()
	switch {
	case n == PSSSaltLengthAuto:
		n = size - 2 - hash.Size()
		if n < 0 {
			return nil, ErrMessageTooLong
		}
	case n == PSSSaltLengthEqualsHash:
		n = hash.Size()
	case n < 0:
		return nil, errors.New("crypto/rsa: invalid PSS salt length")
	}
	if len(sum) != hash.Size() {
		return nil, errors.New("crypto/rsa: input must be hashed with given hash")
	}
	if size < hash.Size()+n+2 {
		return nil, ErrMessageTooLong
	}
	salt := make([]byte, n)
	if _, err := io.ReadFull(random, salt); err != nil {
		return nil, err
	}
	h := hash.New()
	w := digest(h, make([]byte, 8), sum, salt)
	em := make([]byte, size)
	db := em[:size-len(w)-1]
	db[len(db)-n-1] = 1
	copy(db[len(db)-n:], salt)
	mask(db, h, w)
	db[0] &= 0xff >> (8*size - bits)
	copy(em[len(db):], w)
	em[size-1] = 0xbc
	return priv.lower(em)
}

func VerifyPSS(pub *PublicKey, hash crypto.Hash, sum []byte, sig []byte, opts *PSSOptions) error {
	if err := pub.check(); err != nil {
		return err
	}
	bits := pub.N.BitLen() - 1
	size, n := (bits+7)/8, hash.Size()
	if len(sig) != pub.Size() || len(sum) != n || size < n+2 {
		return ErrVerification
	}
	em, err := pub.raise(sig)
	if err != nil {
		return ErrVerification
	}
	em = em[len(em)-size:]
	db, w := em[:size-n-1], em[size-n-1:size-1]
	if em[size-1] != 0xbc || db[0]&^(0xff>>(8*size-bits)) != 0 {
		return ErrVerification
	}
	h := hash.New()
	mask(db, h, w)
	db[0] &= 0xff >> (8*size - bits)
	rest := bytes.TrimLeft(db, "\x00")
	if len(rest) == 0 || rest[0] != 1 {
		return ErrVerification
	}
	salt, want := rest[1:], opts.salt()
	if want == PSSSaltLengthEqualsHash {
		want = n
	}
	if want != PSSSaltLengthAuto && want != len(salt) {
		return ErrVerification
	}
	if !bytes.Equal(digest(h, make([]byte, 8), sum, salt), w) {
		return ErrVerification
	}
	return nil
}

func (priv *PrivateKey) Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	if pss, ok := opts.(*PSSOptions); ok {
		return SignPSS(rand, priv, pss.Hash, digest, pss)
	}
	return SignPKCS1v15(rand, priv, opts.HashFunc(), digest)
}

func (priv *PrivateKey) Decrypt(rand io.Reader, ciphertext []byte, opts crypto.DecrypterOpts) (plaintext []byte, err error) {
	switch opts := opts.(type) {
	case nil:
		return DecryptPKCS1v15(rand, priv, ciphertext)
	case *OAEPOptions:
		mgf := opts.MGFHash
		if mgf == 0 {
			mgf = opts.Hash
		}
		return decryptOAEP(opts.Hash.New(), mgf.New(), priv, ciphertext, opts.Label)
	case *PKCS1v15DecryptOptions:
		if n := opts.SessionKeyLen; n > 0 {
			plaintext = make([]byte, n)
			if _, err := io.ReadFull(rand, plaintext); err != nil {
				return nil, err
			}
			return plaintext, DecryptPKCS1v15SessionKey(rand, priv, ciphertext, plaintext)
		}
		return DecryptPKCS1v15(rand, priv, ciphertext)
	}
	return nil, errors.New("crypto/rsa: invalid options for Decrypt")
}
