#!/bin/sh
# Makes everything that a trial of two fictional authorities over RabbitMQ needs: a gateway's folder for each, one signed
# directory that lists both, and the broker's definitions with an account for each. THROW-AWAY keys and passwords.
#
#   deploy/prepare.sh FOLDER [BROKER_HOST:PORT]
#
# Run again on the same folder it changes nothing. COMITY names the command, by default `comity`.
set -eu

folder=$1
broker=${2:-broker:5672}
comity=${COMITY:-comity}
authorities="xa-moj xb-moj"

if [ -e "$folder/broker/definitions.json" ]; then
  echo "$folder is prepared already"
  exit 0
fi
mkdir -p "$folder/broker"

password() {
  node --print 'crypto.randomBytes(24).toString("base64url")'
}

for id in $authorities; do
  secret=$(password)
  printf '%s %s\n' "$id" "$secret"
  (
    umask 077
    mkdir -p "$folder/$id"
    $comity init "$folder/$id" --authority "$id" --broker "amqp://$id:$secret@$broker/" --json >"$folder/$id/tokens.json"
  )
done | node --eval '
  const lines = fs.readFileSync(0, "utf8").trim().split("\n").map((line) => line.split(" "));
  fs.writeFileSync(process.argv[1], JSON.stringify(Object.fromEntries(lines)), { mode: 0o600 });
' "$folder/broker/passwords.json"

# One directory with the entries of both. Here the first authority signs it; really that is for whoever keeps the directory.
node --eval '
  const [folder, ...ids] = process.argv.slice(1);
  const read = (id) => JSON.parse(fs.readFileSync(`${folder}/${id}/directory.json`, "utf8"));
  const all = { ...read(ids[0]), version: 2, authorities: ids.flatMap((id) => read(id).authorities) };
  fs.writeFileSync(`${folder}/broker/directory.json`, JSON.stringify(all));
' "$folder" $authorities
signer="$folder/xa-moj/keys"
$comity directory sign "$folder/broker/directory.json" \
  --key "$signer/signing.key.pem" --certificate "$signer/signing.pem"
for id in $authorities; do
  cp "$folder/broker/directory.json" "$folder/broker/directory.json.p7s" "$folder/$id/"
  cp "$signer/anchor.pem" "$folder/$id/directory-anchor.pem"
done

$comity broker definitions --directory "$folder/broker/directory.json" \
  --passwords "$folder/broker/passwords.json" >"$folder/broker/definitions.new"
mv "$folder/broker/definitions.new" "$folder/broker/definitions.json"

# In a container this runs as root, for volumes that are root's at first; the gateways run as `node`.
if [ "$(id -u)" = 0 ] && id node >/dev/null 2>&1; then
  for id in $authorities; do chown -R node:node "$folder/$id"; done
fi
